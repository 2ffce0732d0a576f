package org.headlessoms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes characters at random, from a fixed seed: the text is either refused or is the document of some value. */
class SpoiledTextTest {
    private static final OmsJson JSON = OmsJson.create();
    private static final String CHARACTERS = "{}[]:,\"\\0123456789-+.eE ntfu\u0000\n\u20ac\uD83D\uDE80azAZ/_@";
    private static final int ROUNDS = 300;

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRefusedOrReadAndNothingElse(Samples.Sample sample) {
        String document = sample.write(JSON);
        Random random = new Random(20260301);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = spoiled(document, random);
            Optional<Object> value = read(sample, text);
            value.ifPresent(one -> assertSame(sample, one));
            refused += value.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void manyThreadsMayShareOneCodec(Samples.Sample sample) {
        String document = sample.write(JSON);
        long equal = IntStream.range(0, 64)
                .parallel()
                .filter(i -> sample.kind().read(JSON, document).equals(sample.value())
                        && sample.write(JSON).equals(document))
                .count();
        assertThat(equal).isEqualTo(64);
    }

    private static void assertSame(Samples.Sample sample, Object value) {
        String again = sample.kind().write(JSON, value);
        assertThat(sample.kind().read(JSON, again)).isEqualTo(value);
    }

    private static Optional<Object> read(Samples.Sample sample, String text) {
        try {
            return Optional.of(sample.kind().read(JSON, text));
        } catch (JsonFormatException e) {
            assertThat(e).hasNoCause();
            return Optional.empty();
        }
    }

    private static String spoiled(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(text.length());
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, c);
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                default -> text.setCharAt(at, c);
            }
        }
        return text.toString();
    }
}
