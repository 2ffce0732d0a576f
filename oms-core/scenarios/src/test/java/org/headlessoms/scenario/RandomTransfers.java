package org.headlessoms.scenario;

import static org.headlessoms.scenario.RandomLife.pick;
import static org.headlessoms.scenario.RandomLife.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;

/** Transfers of a random life: few, with one line each, in any order. */
final class RandomTransfers {

    private static final int IDS = 8;
    private static final LineId LINE = LineId.of("1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private RandomTransfers() {}

    static void request(RandomLife life, int a, int b, int c) {
        StockKey key = life.key(a, b);
        RequestTransfer.Line line =
                new RequestTransfer.Line(key.sku(), 1 + c % 4, key.place().lot(), Optional.empty());
        TransferId id = TransferId.of("t" + (a + b + c) % IDS);
        life.send(
                life.world.oms.transfers()::request,
                new RequestTransfer(life.next(), id, key.location(), place(b + 1 + c % 2), List.of(line), DAY, ""));
    }

    static void ship(RandomLife life, int a, int b, int c) {
        List<TransferUnits> units = b % 2 == 0 ? List.of() : List.of(new TransferUnits(LINE, 1 + c % 2));
        id(life, a)
                .ifPresent(id -> life.send(
                        life.world.oms.transfers()::ship,
                        new ShipTransfer(
                                life.next(),
                                id,
                                units,
                                Optional.of(DAY.plusDays(c)).filter(day -> c % 3 == 0))));
    }

    static void receive(RandomLife life, int a, int b, int c) {
        StockCondition condition = StockCondition.values()[c % 3];
        id(life, a)
                .ifPresent(id -> life.send(
                        life.world.oms.transfers()::receive,
                        new ReceiveTransfer(
                                life.next(), id, List.of(new ReceiveTransfer.Line(LINE, 1 + b % 2, condition)))));
    }

    static void end(RandomLife life, int a, int b, int c) {
        id(life, a).ifPresent(id -> {
            switch (c % 3) {
                case 0 -> life.send(life.world.oms.transfers()::close, new CloseTransfer(life.next(), id, "r"));
                case 1 -> life.send(life.world.oms.transfers()::cancel, new CancelTransfer(life.next(), id, ""));
                default ->
                    life.send(
                            life.world.oms.transfers()::reschedule,
                            new RescheduleTransfer(life.next(), id, DAY.plusDays(b)));
            }
        });
    }

    /** Units of an item that left with a transfer and did not arrive. */
    static long away(RandomLife life, Sku sku) {
        return all(life).stream()
                .flatMap(transfer -> transfer.lines().stream())
                .filter(line -> line.sku().equals(sku))
                .mapToLong(
                        line -> line.quantities().shipped() - line.quantities().received())
                .sum();
    }

    private static Optional<TransferId> id(RandomLife life, int number) {
        return pick(all(life), number).map(Transfer::id);
    }

    private static List<Transfer> all(RandomLife life) {
        return life.world.oms.transfers().list(PageRequest.first(IDS)).items();
    }
}
