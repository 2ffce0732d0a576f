package org.headlessoms.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.value.ChannelId;

/**
 * What the steps of a policy see: what is wanted, and who has some of it.
 *
 * @param lines what is wanted; kits are put apart into their components
 * @param candidates every enabled location with units for it, by priority and then by id
 * @param terms what the order asks for
 * @param channel where it was sold, if known
 * @param country the ISO 3166-1 alpha-2 code of where it goes, if known
 * @param now when it is planned
 */
public record SourcingRequest(
        List<SourcingLine> lines,
        List<Candidate> candidates,
        DeliveryTerms terms,
        Optional<ChannelId> channel,
        Optional<String> country,
        Instant now) {
    /** Copies the lists. */
    public SourcingRequest {
        lines = List.copyOf(lines);
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(now, "now");
    }

    /**
     * How far a candidate is from where the units go.
     *
     * @param candidate the candidate
     * @return whole metres along the great circle; empty if one of the two positions is unknown
     */
    public Optional<Long> metres(Candidate candidate) {
        return terms.destination()
                .flatMap(there -> candidate.location().profile().position().map(there::metresTo));
    }

    /**
     * The day on which a candidate sends what it is given now.
     *
     * @param candidate the candidate
     * @return a working day in the candidate's own time zone
     */
    public LocalDate shipDate(Candidate candidate) {
        return candidate.location().profile().calendar().shipDate(now);
    }

    /**
     * Whether the customer collects the units at a candidate.
     *
     * @param candidate the candidate
     * @return true if it is the place of pick-up
     */
    public boolean isPickUp(Candidate candidate) {
        return terms.pickUp()
                .filter(one -> one.location().equals(candidate.id()))
                .isPresent();
    }
}
