package org.headlessoms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void ordinaryCodesStayAsTheyAre() {
        assertThat(Names.id("85123A")).isEqualTo("85123A");
        assertThat(Names.id("17850.0")).isEqualTo("17850.0");
    }

    @Test
    void otherCharactersAreWrittenAsTheirNumber() {
        assertThat(Names.id("47503J ")).isEqualTo("47503J_0020");
        assertThat(Names.id("22423-2")).isEqualTo("22423_002d2");
        assertThat(Names.id("gift_1")).isEqualTo("gift_005f1");
        assertThat(Names.id("")).isEqualTo("_");
    }

    @Test
    void differentCodesAreDifferentIds() {
        List<String> codes = List.of(
                "84997b",
                "84997B",
                "84997b ",
                " 84997b",
                "84997_0062",
                "84997_",
                "84997",
                "_",
                "",
                "é",
                "84997:",
                "😀");
        Set<Sku> ids = codes.stream().map(code -> Sku.of(Names.id(code))).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(codes);
    }

    @Test
    void textsHoldNothingTheEngineRefuses() {
        assertThat(Names.text("JUG, \"BLUE\"", 200)).isEqualTo("JUG, \"BLUE\"");
        assertThat(Names.text("two\nlines\u0000\u202e", 200)).isEqualTo("twolines");
        assertThat(Names.text("card 4111 1111 1111 1111", 200)).isEmpty();
        assertThat(Names.text("😀😀😀", 2)).isEqualTo("😀😀");
    }
}
