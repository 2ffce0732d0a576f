package org.headlessoms.core.pipeline;

import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Command;
import org.headlessoms.command.CommandIdReserved;
import org.headlessoms.command.CommandMismatch;
import org.headlessoms.command.ContentionException;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every command: answers a repeated one from its receipt, else reads, decides, commits and follows up. */
public final class CommandPipeline {

    private static final Logger LOG = LoggerFactory.getLogger(CommandPipeline.class);

    private final Storage storage;
    private final InstantSource clock;
    private final IdSource ids;
    private final List<AfterDecision> afterDecision;
    private final FollowUps followUps;
    private final HoldExpiry holdExpiry;
    private final Retries retries;

    public CommandPipeline(
            Storage storage,
            InstantSource clock,
            IdSource ids,
            List<AfterDecision> afterDecision,
            FollowUps followUps,
            HoldExpiry holdExpiry) {
        this.storage = storage;
        this.clock = clock;
        this.ids = ids;
        this.afterDecision = List.copyOf(afterDecision);
        this.followUps = followUps;
        this.holdExpiry = holdExpiry;
        this.retries = new Retries();
    }

    /** Runs a host's command. */
    public <C extends Command<E>, E extends Event> Outcome<E> execute(Tenant tenant, Handler<C, E> handler, C command) {
        if (command.commandId().isReserved()) {
            return new Outcome.Refused<>(new CommandIdReserved(command.commandId()));
        }
        return executeInternal(tenant, handler, command);
    }

    /** Runs a command of the engine's own, with a reserved id. */
    public <C extends Command<E>, E extends Event> Outcome<E> executeInternal(
            Tenant tenant, Handler<C, E> handler, C command) {
        Execution execution = new Execution(Fingerprint.of(command), Suppliers.memoize(ids::next), new LostAnswers());
        try {
            return untilDone(tenant, handler, command, execution);
        } catch (StorageException failure) {
            throw execution.lost().inTheLightOf(failure);
        }
    }

    private <C extends Command<E>, E extends Event> Outcome<E> untilDone(
            Tenant tenant, Handler<C, E> handler, C command, Execution execution) {
        String lastConflict = "";
        int attempt = 1;
        while (attempt <= retries.attempts()) {
            Attempt<E> result = attempt(tenant, handler, command, execution);
            if (result.outcome().isPresent()) {
                return result.outcome().get();
            }
            if (result.counts()) {
                lastConflict = result.conflict();
                retries.pause(attempt++, execution.fingerprint());
            }
        }
        execution.lost().throwIfAny();
        throw new ContentionException(retries.attempts(), lastConflict);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private <C extends Command<E>, E extends Event> Attempt<E> attempt(
            Tenant tenant, Handler<C, E> handler, C command, Execution execution) {
        ReadRequest first = firstRead(tenant, handler, command);
        Snapshot snapshot = storage.read(first);
        if (snapshot.receipt().isPresent()) {
            return Attempt.done(replay(tenant, snapshot.receipt().get(), execution.fingerprint()));
        }
        Reading reading = Reading.of(first, snapshot);
        while (true) {
            Change change = new Change(tenant, now(), command.commandId(), execution.freshId());
            Decision<E> decision = decide(handler, command, reading, change);
            if (decision instanceof Decision.NeedMore<E> more) {
                ReadRequest request = alongside(more.request());
                reading = reading.and(request, storage.read(request));
            } else if (decision instanceof Decision.ExpireFirst<E> expired) {
                return expire(tenant, expired.holds());
            } else if (decision instanceof Decision.Refuse<E> refused) {
                return Attempt.done(new Outcome.Refused<>(refused.refusal()));
            } else {
                return commit(tenant, execution, change, ((Decision.Accept<E>) decision).answer());
            }
        }
    }

    /** Only what is out of the way is progress: clocks that disagree would try for ever. */
    private <E extends Event> Attempt<E> expire(Tenant tenant, List<HoldId> holds) {
        boolean isCleared = true;
        for (HoldId hold : holds) {
            isCleared &= holdExpiry.expire(tenant, hold);
        }
        return isCleared ? Attempt.cleared() : Attempt.conflict("holds that have not expired yet after all");
    }

    private <C extends Command<E>, E extends Event> Decision<E> decide(
            Handler<C, E> handler, C command, Reading reading, Change change) {
        Decision<E> decision = handler.decide(command, reading, change);
        if (!(decision instanceof Decision.Accept)) {
            return decision;
        }
        Optional<ReadRequest> more = Optional.empty();
        for (AfterDecision step : afterDecision) {
            more = sum(more, step.complete(reading, change));
        }
        return more.<Decision<E>>map(Decision::needMore).orElse(decision);
    }

    /** What all steps miss is read at once, though a step may have to look again at what an earlier one then adds. */
    private static Optional<ReadRequest> sum(Optional<ReadRequest> one, Optional<ReadRequest> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().plus(other.get())) : one.or(() -> other);
    }

    private <C extends Command<E>, E extends Event> ReadRequest firstRead(
            Tenant tenant, Handler<C, E> handler, C command) {
        return alongside(handler.reads(command, ReadRequest.of(tenant)).withCommand(command.commandId()));
    }

    private ReadRequest alongside(ReadRequest wanted) {
        ReadRequest request = wanted;
        for (AfterDecision step : afterDecision) {
            request = step.alongside(request);
        }
        return request;
    }

    private <E extends Event> Attempt<E> commit(Tenant tenant, Execution execution, Change change, E answer) {
        ChangeSet changeSet = change.toChangeSet(execution.fingerprint(), answer);
        CommitResult result = commitOrFindOut(tenant, changeSet, execution.lost());
        if (result instanceof CommitResult.Committed) {
            followUp(tenant, change);
            return Attempt.done(new Outcome.Accepted<>(answer, false));
        }
        if (result instanceof CommitResult.Duplicate duplicate) {
            return Attempt.done(replay(tenant, duplicate.receipt(), execution.fingerprint()));
        }
        return Attempt.conflict(result.toString());
    }

    /** The command took effect whatever becomes of this: due work does later what cannot be done now. */
    private void followUp(Tenant tenant, Change change) {
        try {
            followUps.run(tenant, change.followUps());
        } catch (RuntimeException e) {
            LOG.warn("what follows a commit is left to due work", e);
        }
    }

    /** A lost answer is neither yes nor no: the receipt tells. Only if it is not there the command is decided again. */
    private CommitResult commitOrFindOut(Tenant tenant, ChangeSet changeSet, LostAnswers lost) {
        try {
            return storage.commit(changeSet);
        } catch (StorageException e) {
            if (e.isUncommitted()) {
                throw e;
            }
            lost.add(e);
            CommandReceipt ours = changeSet.receipt().orElseThrow();
            Optional<CommandReceipt> found = storage.read(ReadRequest.of(tenant).withCommand(ours.commandId()))
                    .receipt();
            if (found.isEmpty()) {
                return new CommitResult.Conflict("lost answer");
            }
            return found.get().equals(ours) ? new CommitResult.Committed() : new CommitResult.Duplicate(found.get());
        }
    }

    private <E extends Event> Outcome<E> replay(Tenant tenant, CommandReceipt receipt, String fingerprint) {
        if (!receipt.fingerprint().equals(fingerprint)) {
            return new Outcome.Refused<>(new CommandMismatch(receipt.commandId()));
        }
        List<RecordedEvent> stored = answer(tenant, receipt);
        @SuppressWarnings("unchecked") // the fingerprint covers the command's type, and the type fixes its answer's
        E answer = (E) stored.get(0).event();
        return new Outcome.Accepted<>(answer, true);
    }

    /** If it cannot be read, nobody may take that for a command that did not happen. */
    private List<RecordedEvent> answer(Tenant tenant, CommandReceipt receipt) {
        try {
            return storage.stream(tenant, receipt.stream(), receipt.version() - 1, 1);
        } catch (StorageException e) {
            throw StorageException.unknown("the command took effect, but its answer could not be read", e);
        }
    }
}
