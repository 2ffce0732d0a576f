package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.returns.Disposition;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Everything that happened is in the journal: once, in order per stream, in the same commit as what it changed. */
@OnEveryStorage
class JournalScenarios extends Scenario {

    private static List<String> names(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .map(Event::getClass)
                .map(Class::getSimpleName)
                .toList();
    }

    private OrderId liveAWholeOrder() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(order -> order.line(sku, 2, 1000).charge("shipping", 300));
        Shipment shipment = world.shipped(id, world.released(id).get(0).id());
        world.clock.advance(Duration.ofDays(1));
        world.oms
                .fulfilments()
                .deliver(new DeliverShipment(world.next(), id, shipment.id()))
                .orElseThrow();
        world.returned(id, LINE_1, 1, Disposition.RESTOCK);
        return id;
    }

    @Test
    void anOrdersHistoryTellsItsWholeLife() {
        OrderId id = liveAWholeOrder();
        List<RecordedEvent> history = world.oms.orders().history(id);
        assertThat(names(history))
                .containsExactly(
                        "OrderPlaced",
                        "PaymentRequested",
                        "PaymentSettled",
                        "FulfilmentsReleased",
                        "ShipmentShipped",
                        "ChargesBilled",
                        "PaymentRequested",
                        "PaymentSettled",
                        "ShipmentDelivered",
                        "ReturnAuthorized",
                        "ReturnReceived",
                        "PaymentRequested",
                        "PaymentSettled");
        assertThat(history)
                .extracting(RecordedEvent::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 13).boxed().toList());
        assertThat(history).extracting(RecordedEvent::stream).containsOnly(StreamId.of(id));
        assertThat(history.get(0).recordedAt())
                .isEqualTo(world.find(id).header().placedAt());
        assertThat(Duration.between(history.get(0).recordedAt(), history.get(12).recordedAt()))
                .isEqualTo(Duration.ofDays(1));
        assertThat(world.oms.orders().history(OrderId.of("nobody"))).isEmpty();
    }

    @Test
    void whoReadsTheBucketsFromPositionToPositionGetsEverythingOnce() {
        OrderId id = liveAWholeOrder();
        List<RecordedEvent> inOneGo = all(1000);
        assertThat(all(1)).containsExactlyElementsOf(inOneGo);
        assertThat(all(3)).containsExactlyElementsOf(inOneGo);
        assertThat(inOneGo.stream().filter(event -> event.stream().equals(StreamId.of(id))))
                .containsExactlyElementsOf(world.oms.orders().history(id));
        Map<StreamId, Long> versions = new HashMap<>();
        for (RecordedEvent event : inOneGo) {
            assertThat(event.version()).isEqualTo(versions.merge(event.stream(), 1L, Long::sum));
        }
        assertThat(names(inOneGo)).contains("ItemDefined", "LocationDefined", "StockReceived");
    }

    @Test
    void whatHappensLaterComesAfterThePositionReached() {
        Sku sku = world.stocked("A", 9);
        OrderId id = world.placed(sku, 2, 1000);
        int bucket = Storage.bucketOf(StreamId.of(id));
        JournalPage before = world.oms.journal().read(bucket, 0, 1000);
        assertThat(world.oms.journal().read(bucket, before.position(), 1000))
                .isEqualTo(new JournalPage(List.of(), before.position()));
        world.released(id);
        JournalPage after = world.oms.journal().read(bucket, before.position(), 1000);
        assertThat(names(after.events())).containsExactly("FulfilmentsReleased");
        assertThat(after.position()).isGreaterThan(before.position());
    }

    @Test
    void aReceiptThatServesTheBacklogIsOneCommandInBothStreams() {
        Sku sku = world.item("A");
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        ReceiveStock receipt = ReceiveStock.of(world.next(), MAIN, sku, 5);
        world.oms.stock().receive(receipt).orElseThrow();
        RecordedEvent served = world.oms.orders().history(id).get(3);
        assertThat(served.event()).isInstanceOf(UnitsAllocated.class);
        assertThat(served.commandId()).isEqualTo(receipt.commandId());
        assertThat(all(1000).stream().filter(event -> event.commandId().equals(receipt.commandId())))
                .extracting(event -> event.event().getClass().getSimpleName())
                .containsExactlyInAnyOrder("StockReceived", "UnitsAllocated");
    }

    private List<RecordedEvent> all(int limit) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            JournalPage page = world.oms.journal().read(bucket, 0, limit);
            while (!page.events().isEmpty()) {
                events.addAll(page.events());
                page = world.oms.journal().read(bucket, page.position(), limit);
            }
        }
        return events;
    }
}
