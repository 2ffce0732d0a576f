package org.headlessoms.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Function;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.TenderId;
import org.headlessoms.value.TransferId;
import org.headlessoms.value.WorkId;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/** The form of each value that is not written as an object of its components. */
final class ValueForms {
    private final SimpleModule module = new SimpleModule("oms-values", Version.unknownVersion());

    private ValueForms() {
        module.setDeserializers(new StrictForms());
    }

    static SimpleModule module() {
        ValueForms forms = new ValueForms();
        forms.ids();
        forms.scalars();
        return forms.module;
    }

    private void ids() {
        text(ChannelId.class, ChannelId::new, ChannelId::value);
        text(ChargeId.class, ChargeId::new, ChargeId::value);
        text(CommandId.class, CommandId::new, CommandId::value);
        text(ConsumerId.class, ConsumerId::new, ConsumerId::value);
        text(CustomerId.class, CustomerId::new, CustomerId::value);
        text(FulfilmentId.class, FulfilmentId::new, FulfilmentId::value);
        text(HoldId.class, HoldId::new, HoldId::value);
        text(LineId.class, LineId::new, LineId::value);
        text(LocationId.class, LocationId::new, LocationId::value);
        text(LotId.class, LotId::new, LotId::value);
        text(OperationId.class, OperationId::new, OperationId::value);
        text(OrderId.class, OrderId::new, OrderId::value);
        text(ReturnId.class, ReturnId::new, ReturnId::value);
        text(SerialNumber.class, SerialNumber::new, SerialNumber::value);
        text(ShipmentId.class, ShipmentId::new, ShipmentId::value);
        text(Sku.class, Sku::new, Sku::value);
        text(SupplyId.class, SupplyId::new, SupplyId::value);
        text(SnapshotId.class, SnapshotId::new, SnapshotId::value);
        text(SourceId.class, SourceId::new, SourceId::value);
        text(Tenant.class, Tenant::new, Tenant::value);
        text(TenderId.class, TenderId::new, TenderId::value);
        text(TransferId.class, TransferId::new, TransferId::value);
        text(WorkId.class, WorkId::new, WorkId::value);
        text(StockPlace.class, StockPlace::of, StockPlace::toString);
        module.addKeySerializer(StockPlace.class, new TextForm.KeyWriter<>(StockPlace::toString));
        module.addKeyDeserializer(StockPlace.class, new TextForm.KeyReader<>(StockPlace.class, StockPlace::of));
    }

    private void scalars() {
        text(String.class, Function.identity(), Function.identity());
        text(Currency.class, Currency::getInstance, Currency::getCurrencyCode);
        text(Instant.class, Instant::parse, Instant::toString);
        text(LocalDate.class, LocalDate::parse, LocalDate::toString);
        text(LocalTime.class, LocalTime::parse, LocalTime::toString);
        text(ZoneId.class, ZoneId::of, ZoneId::getId);
        text(Duration.class, Duration::parse, Duration::toString);
        module.addDeserializer(long.class, new NumberForm.OfLong());
        module.addDeserializer(Long.class, new NumberForm.OfLong());
        module.addDeserializer(int.class, new NumberForm.OfInt());
        module.addSerializer(Metadata.class, new MetadataForm.Writer());
        module.addDeserializer(Metadata.class, new MetadataForm.Reader());
    }

    private <T> void text(Class<T> type, Function<String, T> parse, Function<T, String> print) {
        module.addSerializer(type, new TextForm.Writer<>(type, print));
        module.addDeserializer(type, new TextForm.Reader<>(type, parse));
    }
}
