package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.json.JsonFormatException.Reason.INVALID_DATA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes every sample, spoils it at every single place in every way, and expects each spoiled one to be refused. */
class StrictDataTest {
    private static final OmsJson JSON = OmsJson.create();
    private static final JsonMapper TREES = JsonMapper.shared();
    private static final Set<String> MAPS = Set.of("metadata", "reserved", "reservedAt");
    private static final Set<String> OPTIONAL = Set.of(
            "BackorderLimit.channel",
            "ConsumerBucket.retryAt",
            "BackorderRelease.after",
            "CancelOrder.from",
            "LimitBackorders.channel",
            "Order.explanation",
            "Order.optimality",
            "OrderPlaced.explanation",
            "OrderPlaced.optimality",
            "Order.pickUp",
            "Order.maxShipments",
            "Order.destination",
            "Order.wantedBy",
            "Order.shadow",
            "Order.cost",
            "Order.metres",
            "OrderPlaced.shadow",
            "OrderPlaced.cost",
            "OrderPlaced.metres",
            "OrderPlaced.pickUp",
            "OrderPlaced.maxShipments",
            "OrderPlaced.destination",
            "OrderPlaced.wantedBy",
            "PlaceOrder.maxShipments",
            "DefineLocation.cutOff",
            "DefineLocation.dailyCapacity",
            "DefineLocation.position",
            "DefineLot.expiresOn",
            "FulfilmentRejected.excludedUntil",
            "ReportShortPick.lot",
            "Hold.channel",
            "HoldPlaced.channel",
            "Location.cutOff",
            "Location.dailyCapacity",
            "Location.position",
            "Lot.expiresOn",
            "LotDefined.expiresOn",
            "CompleteSnapshot.asOf",
            "StockSynchronised.snapshot",
            "SynchroniseStock.asOf",
            "SynchroniseStock.snapshot",
            "SynchroniseStock.unsellable",
            "Order.channel",
            "Order.customer",
            "Order.deliveredAt",
            "Order.expiresAt",
            "Order.hold",
            "Order.kit",
            "Order.label",
            "Order.on",
            "Order.promisedOn",
            "Order.shipTo",
            "OrderPlaced.channel",
            "OrderPlaced.customer",
            "OrderPlaced.hold",
            "OrderPlaced.kit",
            "OrderPlaced.promisedOn",
            "OrderPlaced.shipTo",
            "PaymentRequested.on",
            "PaymentSettled.expiresAt",
            "PlaceHold.channel",
            "PlaceHold.holdId",
            "PlaceOrder.channel",
            "PlaceOrder.customer",
            "PlaceOrder.hold",
            "PlaceOrder.limit",
            "PlaceOrder.orderId",
            "PlaceOrder.shipTo",
            "PromiseDateChanged.before",
            "PromiseDateChanged.promisedOn",
            "PromiseRun.cursor",
            "ReceiveReturn.lot",
            "ReceiveStock.lot",
            "PurchaseLimit.channel",
            "ReceiveStock.ringFence",
            "RingFenceStock.lot",
            "ReceiveSupply.lot",
            "ReleaseFulfilment.location",
            "RequestTransfer.lot",
            "RequestTransfer.ringFence",
            "ReturnReceived.lot",
            "ShipmentShipped.deliveredAt",
            "ShipmentShipped.label",
            "ShipTransfer.expectedOn",
            "StockReceived.lot",
            "Transfer.lot",
            "Transfer.ringFence",
            "TransferCancelled.lot",
            "TransferCancelled.ringFence",
            "TransferClosed.lot",
            "TransferClosed.ringFence",
            "TransferReceived.lot",
            "TransferReceived.ringFence",
            "TransferRequested.lot",
            "TransferRequested.ringFence",
            "TransferRescheduled.lot",
            "TransferRescheduled.ringFence",
            "TransferShipped.lot",
            "TransferShipped.ringFence",
            "SetPurchaseLimit.channel",
            "StockReceived.ringFence",
            "SupplyReceived.lot",
            "UnitsCancelled.fulfilmentId",
            "UnitsCancelled.place");

    /** One field of one object inside the data of a document. */
    private record Field(ObjectNode parent, String name) {}

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anotherKindOfValueIsRefusedEverywhere(Samples.Sample sample) {
        JsonNode document = TREES.readTree(sample.write(JSON));
        for (Field field : fields(document.get("data"))) {
            JsonNode good = field.parent().get(field.name());
            for (String bad : otherKinds(good)) {
                field.parent().set(field.name(), TREES.readTree(bad));
                assertThat(refusal(sample, document))
                        .as("%s: %s", field.name(), bad)
                        .contains(INVALID_DATA);
            }
            field.parent().set(field.name(), good);
        }
        assertThat(sample.kind().read(JSON, document.toString())).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anUnknownFieldIsRefusedEverywhere(Samples.Sample sample) {
        JsonNode document = TREES.readTree(sample.write(JSON));
        for (ObjectNode object : objects(document.get("data"))) {
            for (String name : new String[] {"unknown", "@class", "pending", ""}) {
                object.put(name, 1);
                assertThat(refusal(sample, document)).as(name).contains(INVALID_DATA);
                object.remove(name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aNullInAListIsRefused(Samples.Sample sample) {
        JsonNode document = TREES.readTree(sample.write(JSON));
        for (Field field : fields(document.get("data"))) {
            if (field.parent().get(field.name()) instanceof ArrayNode list) {
                list.addNull();
                assertThat(refusal(sample, document)).as(field.name()).contains(INVALID_DATA);
                list.remove(list.size() - 1);
            }
        }
    }

    @Test
    void onlyOptionalFieldsMayBeLeftOut() {
        Set<String> leftOut = new TreeSet<>();
        Samples.all().forEach(sample -> leaveOutEach(sample, leftOut::add));
        assertThat(leftOut).containsExactlyInAnyOrderElementsOf(OPTIONAL);
    }

    private static void leaveOutEach(Samples.Sample sample, Consumer<String> accepted) {
        JsonNode document = TREES.readTree(sample.write(JSON));
        for (Field field : fields(document.get("data"))) {
            Map<String, JsonNode> before = new LinkedHashMap<>();
            field.parent().properties().forEach(entry -> before.put(entry.getKey(), entry.getValue()));
            field.parent().remove(field.name());
            if (refusal(sample, document).isEmpty()) {
                String shorter = document.toString();
                assertThat(sample.kind().write(JSON, sample.kind().read(JSON, shorter)))
                        .isEqualTo(shorter);
                accepted.accept(sample + "." + field.name());
            }
            field.parent().removeAll().setAll(before);
        }
    }

    private static List<String> otherKinds(JsonNode good) {
        List<String> kinds = new ArrayList<>(List.of("null", "1.5", "1.0", "1e2", "[null]", "[[]]", "{\"x\":{}}"));
        if (!good.isString()) {
            kinds.addAll(List.of("\"\"", "\"1\"", "\"true\"", "\"x\""));
        }
        if (!good.isIntegralNumber()) {
            kinds.addAll(List.of("0", "1", "-7"));
        }
        if (!good.isBoolean()) {
            kinds.addAll(List.of("true", "false"));
        }
        if (!good.isArray()) {
            kinds.addAll(List.of("[]", "[" + good + "]"));
        }
        if (!good.isObject()) {
            kinds.addAll(List.of("{}", "{\"value\":" + good + "}"));
        }
        return kinds;
    }

    private static Optional<JsonFormatException.Reason> refusal(Samples.Sample sample, JsonNode document) {
        String text = document.toString();
        return Optional.ofNullable(catchThrowableOfType(
                        JsonFormatException.class, () -> sample.kind().read(JSON, text)))
                .map(JsonFormatException::reason);
    }

    /** The fields to spoil: the first of each kind, so that a list of many elements counts once. */
    private static List<Field> fields(JsonNode data) {
        Map<String, Field> found = new LinkedHashMap<>();
        objects(
                data,
                "",
                (path, object) -> object.propertyNames()
                        .forEach(name -> found.putIfAbsent(path + "/" + name, new Field(object, name))));
        return List.copyOf(found.values());
    }

    private static List<ObjectNode> objects(JsonNode data) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        objects(data, "", found::putIfAbsent);
        return List.copyOf(found.values());
    }

    /** Visits the objects whose names are fields of a record, so not those that are maps. */
    private static void objects(JsonNode node, String path, BiConsumer<String, ObjectNode> visitor) {
        if (node instanceof ObjectNode object && !MAPS.contains(path.substring(path.lastIndexOf('/') + 1))) {
            visitor.accept(path, object);
            object.properties().forEach(one -> objects(one.getValue(), path + "/" + one.getKey(), visitor));
        } else if (node.isArray()) {
            node.forEach(element -> objects(element, path, visitor));
        }
    }
}
