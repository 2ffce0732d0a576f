package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.headlessoms.inmemory.ScriptableGateway.Effect;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentAnswer.Unknown;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** What the script does; that the gateway keeps the port's promises is the contract's business. */
class ScriptableGatewayTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final OrderId ORDER = OrderId.of("order-1");

    private final ScriptableGateway gateway = new ScriptableGateway();

    @Test
    void behavioursAreUsedInTheirOrderAndThenTheUsualOne() {
        gateway.next(Kind.AUTHORIZE, Behaviour.decline("first"))
                .next(Kind.AUTHORIZE, Behaviour.decline("second"))
                .always(Kind.AUTHORIZE, Behaviour.decline("other"));
        assertThat(gateway.authorize(authorization("k-1", 100))).isEqualTo(new Declined("first"));
        assertThat(gateway.authorize(authorization("k-2", 100))).isEqualTo(new Declined("second"));
        assertThat(gateway.authorize(authorization("k-3", 100))).isEqualTo(new Declined("other"));
        assertThat(gateway.authorize(authorization("k-4", 100))).isEqualTo(new Declined("other"));
        assertThat(gateway.effects()).isEmpty();
    }

    @Test
    void theScriptOfAnyKindGoesFirst() {
        gateway.next(Kind.AUTHORIZE, Behaviour.decline("of its kind")).next(Behaviour.decline("of any kind"));
        assertThat(gateway.authorize(authorization("k-1", 100))).isEqualTo(new Declined("of any kind"));
        assertThat(gateway.authorize(authorization("k-2", 100))).isEqualTo(new Declined("of its kind"));
    }

    @Test
    void aRepeatedKeyTakesNothingFromTheScript() {
        PaymentRequest request = authorization("k-1", 100);
        PaymentAnswer first = gateway.authorize(request);
        gateway.next(Kind.AUTHORIZE, Behaviour.decline("next"));
        assertThat(gateway.authorize(request)).isEqualTo(first);
        assertThat(gateway.authorize(authorization("k-2", 100))).isEqualTo(new Declined("next"));
        assertThat(gateway.calls(Kind.AUTHORIZE)).isEqualTo(3);
    }

    @Test
    void aLostRequestDoesNothingAndUsesNoKeyUp() {
        gateway.next(Kind.AUTHORIZE, Behaviour.loseRequest());
        PaymentRequest request = authorization("k-1", 100);
        assertThatThrownBy(() -> gateway.authorize(request)).isInstanceOf(UncheckedIOException.class);
        assertThat(gateway.lookup(request)).isEmpty();
        assertThat(gateway.effects()).isEmpty();
        assertThat(gateway.authorize(request)).isInstanceOf(Approved.class);
        assertThat(gateway.calls(Kind.AUTHORIZE)).isEqualTo(2);
        assertThat(gateway.effects()).hasSize(1);
    }

    @Test
    void aLostReplyLeavesTheThingDone() {
        gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
        PaymentRequest request = authorization("k-1", 100);
        assertThatThrownBy(() -> gateway.authorize(request)).isInstanceOf(UncheckedIOException.class);
        PaymentAnswer found = gateway.lookup(request).orElseThrow();
        assertThat(found).isInstanceOf(Approved.class);
        assertThat(gateway.authorize(request)).isEqualTo(found);
        assertThat(gateway.total(Kind.AUTHORIZE, EUR)).isEqualTo(euro(100));
    }

    @Test
    void unknownComesWithAndWithoutTheThingDone() {
        gateway.next(Kind.AUTHORIZE, Behaviour.unknownWithoutDoing())
                .next(Kind.AUTHORIZE, Behaviour.unknownAfterDoing());
        PaymentRequest undone = authorization("k-1", 100);
        PaymentRequest done = authorization("k-2", 200);
        assertThat(gateway.authorize(undone)).isEqualTo(new Unknown("timeout"));
        assertThat(gateway.authorize(done)).isEqualTo(new Unknown("timeout"));
        assertThat(gateway.lookup(undone)).isEmpty();
        assertThat(gateway.lookup(done)).containsInstanceOf(Approved.class);
        assertThat(gateway.total(Kind.AUTHORIZE, EUR)).isEqualTo(euro(200));
    }

    @Test
    void aPartialAuthorizationCanBeCapturedOnlyAsFar() {
        gateway.next(Kind.AUTHORIZE, Behaviour.partially(euro(60)));
        Approved part = approved(gateway.authorize(authorization("k-1", 100)));
        assertThat(part.amount()).isEqualTo(euro(60));
        assertThat(gateway.capture(request("k-2", Kind.CAPTURE, 61, part))).isEqualTo(new Declined("amount_too_large"));
        assertThat(approved(gateway.capture(request("k-3", Kind.CAPTURE, 60, part)))
                        .amount())
                .isEqualTo(euro(60));
    }

    @Test
    void partiallyIsNeverMoreThanWasAsked() {
        gateway.next(Kind.AUTHORIZE, Behaviour.partially(euro(500)));
        assertThat(approved(gateway.authorize(authorization("k-1", 100))).amount())
                .isEqualTo(euro(100));
    }

    @Test
    void anAuthorizationTellsItsExpiry() {
        Instant expiry = Instant.parse("2026-03-08T00:00:00Z");
        gateway.next(Kind.AUTHORIZE, Behaviour.approveUntil(expiry));
        assertThat(approved(gateway.authorize(authorization("k-1", 100))).expiresAt())
                .contains(expiry);
        assertThat(approved(gateway.authorize(authorization("k-2", 100))).expiresAt())
                .isEmpty();
    }

    @Test
    void effectsComeInOrderWithTheirTokensAndSums() {
        Approved authorization = approved(gateway.authorize(authorization("k-1", 100)));
        Approved capture = approved(gateway.capture(request("k-2", Kind.CAPTURE, 70, authorization)));
        gateway.voidAuthorization(request("k-3", Kind.VOID, 30, authorization));
        gateway.refund(request("k-4", Kind.REFUND, 20, capture));
        gateway.refund(request("k-5", Kind.REFUND, 51, capture));
        assertThat(gateway.effects())
                .containsExactly(
                        new Effect("k-1", ORDER, Kind.AUTHORIZE, euro(100), "token"),
                        new Effect("k-2", ORDER, Kind.CAPTURE, euro(70), "token"),
                        new Effect("k-3", ORDER, Kind.VOID, euro(30), "token"),
                        new Effect("k-4", ORDER, Kind.REFUND, euro(20), "token"));
        assertThat(gateway.total(Kind.REFUND, EUR)).isEqualTo(euro(20));
        assertThat(gateway.total(Kind.REFUND, Currency.getInstance("GBP"))).isEqualTo(Money.of(0, "GBP"));
        assertThat(gateway.effects().toString()).doesNotContain("token");
    }

    @Test
    void aVoidGivesUpWhatIsReallyLeftAndOnlyOnce() {
        Approved authorization = approved(gateway.authorize(authorization("k-1", 100)));
        gateway.capture(request("k-2", Kind.CAPTURE, 70, authorization));
        assertThat(approved(gateway.voidAuthorization(request("k-3", Kind.VOID, 100, authorization)))
                        .amount())
                .isEqualTo(euro(30));
        assertThat(gateway.voidAuthorization(request("k-4", Kind.VOID, 30, authorization)))
                .isEqualTo(new Declined("nothing_left"));
    }

    @Test
    void whatTheBooksDoNotKnowIsDeclined() {
        Approved authorization = approved(gateway.authorize(authorization("k-1", 100)));
        PaymentRequest nowhere =
                new PaymentRequest("k-2", Tenant.DEFAULT, ORDER, Kind.CAPTURE, "token", euro(1), Optional.of("nope"));
        PaymentRequest pounds = new PaymentRequest(
                "k-3",
                Tenant.DEFAULT,
                ORDER,
                Kind.CAPTURE,
                "token",
                Money.of(1, "GBP"),
                Optional.of(authorization.reference()));
        assertThat(gateway.capture(nowhere)).isEqualTo(new Declined("unknown_reference"));
        assertThat(gateway.capture(pounds)).isEqualTo(new Declined("other_currency"));
        assertThat(gateway.voidAuthorization(
                        request("k-4", Kind.VOID, 1, new Approved("x", euro(1), Optional.empty()))))
                .isEqualTo(new Declined("unknown_reference"));
    }

    @Test
    void lookupsFailAsOftenAsTheyShould() {
        PaymentRequest request = authorization("k-1", 100);
        PaymentAnswer answer = gateway.authorize(request);
        gateway.lookupFailsTimes(2);
        assertThatThrownBy(() -> gateway.lookup(request)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> gateway.lookup(request)).isInstanceOf(UncheckedIOException.class);
        assertThat(gateway.lookup(request)).contains(answer);
        assertThat(gateway.lookups()).isEqualTo(3);
    }

    @Test
    void impossibleScriptsAndCallsAreRefused() {
        Behaviour partially = Behaviour.partially(euro(1));
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.next(Kind.CAPTURE, partially));
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.always(Kind.REFUND, partially));
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.next(partially));
        assertThatIllegalArgumentException().isThrownBy(() -> Behaviour.decline("x".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.capture(authorization("k-1", 100)));
        assertThat(gateway.calls(Kind.CAPTURE)).isZero();
    }

    @Test
    void termsAreADayAndHalfAMinuteUnlessToldOtherwise() {
        assertThat(gateway.terms()).isEqualTo(new PortTerms(Duration.ofHours(24), Duration.ofSeconds(30)));
        PortTerms others = new PortTerms(Duration.ofHours(1), Duration.ZERO);
        assertThat(new ScriptableGateway(others).terms()).isEqualTo(others);
    }

    private static Money euro(long minor) {
        return new Money(minor, EUR);
    }

    private static Approved approved(PaymentAnswer answer) {
        return assertThat(answer)
                .asInstanceOf(InstanceOfAssertFactories.type(Approved.class))
                .actual();
    }

    private static PaymentRequest authorization(String key, long minor) {
        return new PaymentRequest(key, Tenant.DEFAULT, ORDER, Kind.AUTHORIZE, "token", euro(minor), Optional.empty());
    }

    private static PaymentRequest request(String key, Kind kind, long minor, Approved on) {
        return new PaymentRequest(key, Tenant.DEFAULT, ORDER, kind, "token", euro(minor), Optional.of(on.reference()));
    }
}
