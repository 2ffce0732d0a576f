package org.headlessoms.inmemory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.StockExpectation;

/** The guards of a change set but those of work. They hold as long as the caller holds the stripes. */
final class Guards {

    private final TenantState state;
    private final ChangeSet changeSet;
    private final List<StockDelta> deltas;

    Guards(TenantState state, ChangeSet changeSet, List<StockDelta> deltas) {
        this.state = state;
        this.changeSet = changeSet;
        this.deltas = deltas;
    }

    /** Why the change set must not be applied, if there is a reason. */
    Optional<CommitResult> refusal() {
        return duplicate()
                .or(this::staleDocument)
                .or(this::staleStream)
                .or(this::otherStock)
                .or(this::shortStock);
    }

    static CommitResult conflict(Object subject) {
        return new CommitResult.Conflict(subject.toString());
    }

    private Optional<CommitResult> duplicate() {
        return changeSet
                .receipt()
                .flatMap(receipt -> Optional.ofNullable(state.receipts().get(receipt.commandId())))
                .map(CommitResult.Duplicate::new);
    }

    private Optional<CommitResult> staleDocument() {
        return first(
                        changeSet.orders(),
                        write -> state.orders().version(write.order().id()) != write.expectedVersion(),
                        write -> conflict(StreamId.of(write.order().id())))
                .or(() -> first(
                        changeSet.holds(),
                        write -> state.holds().version(write.hold().id()) != write.expectedVersion(),
                        write -> conflict(StreamId.of(write.hold().id()))))
                .or(() -> first(
                        changeSet.references(),
                        write -> state.references().version(write.key()) != write.expectedVersion(),
                        write -> conflict(write.key())))
                .or(() -> first(
                        changeSet.counters(),
                        delta -> !delta.fits(state.counters().value(delta.key())),
                        delta -> conflict("COUNTER/" + delta.key())));
    }

    /** Within a change set versions have no gaps, so a stream's first event speaks for all. */
    private Optional<CommitResult> staleStream() {
        Set<StreamId> seen = new HashSet<>();
        Predicate<RecordedEvent> isStale =
                event -> seen.add(event.stream()) && state.events().version(event.stream()) != event.version() - 1;
        return first(changeSet.events(), isStale, event -> conflict(event.stream()));
    }

    private Optional<CommitResult> otherStock() {
        Predicate<StockExpectation> differs =
                expected -> state.stock().level(expected.key()).onHand() != expected.onHand();
        return first(changeSet.expectations(), differs, expected -> conflict("STOCK/" + expected.key()));
    }

    private Optional<CommitResult> shortStock() {
        return first(
                deltas,
                delta -> !delta.fits(state.stock().level(delta.key())),
                delta -> new CommitResult.StockShort(state.stock().level(delta.key()), delta));
    }

    private static <T> Optional<CommitResult> first(
            List<T> all, Predicate<T> isRefused, Function<T, CommitResult> reason) {
        for (T one : all) {
            if (isRefused.test(one)) {
                return Optional.of(reason.apply(one));
            }
        }
        return Optional.empty();
    }
}
