package org.headlessoms.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ä", "a/b", "a\n", "a~"})
    void idsHoldOnlyTheAllowedCharacters(String id) {
        assertThatThrownBy(() -> Sku.of(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsHaveAtMost64Characters() {
        assertThat(Sku.of("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> Sku.of("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreComparedByteByByte() {
        assertThat(Sku.of("a")).isNotEqualTo(Sku.of("A"));
        assertThat(Sku.of("A")).isLessThan(Sku.of("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "card 4111 1111 1111 1111 please",
                "5500-0000-0000-0004",
                "x378282246310005y",
                "6011000990139424."
            })
    void textThatHoldsACardNumberIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> Check.text("note", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("note looks like it holds a card number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4111111111111112", "order 123456789012", "12345678901234567890123", "0000000000000000", ""})
    void otherDigitsAreFine(String text) {
        assertThat(Check.text("note", text)).isEqualTo(text);
    }

    @Test
    void textHasNoControlCharactersAndAtMost8KiB() {
        assertThatThrownBy(() -> Check.text("note", "a\u0000b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Check.text("note", "a\u202Eb")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Check.text("note", "a\tb\r\nc")).hasSize(6);
        assertThat(Check.text("note", "x".repeat(8192))).hasSize(8192);
        assertThatThrownBy(() -> Check.text("note", "x".repeat(8193))).isInstanceOf(IllegalArgumentException.class);
    }
}
