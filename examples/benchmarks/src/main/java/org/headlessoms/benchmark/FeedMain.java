package org.headlessoms.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How soon a reader of the journal sees that an order was placed, while others go on placing. */
public final class FeedMain {

    private final Setting setting;
    private final Shop shop;
    private final int items;

    private FeedMain(Setting setting, Shop shop) {
        this.setting = setting;
        this.shop = shop;
        this.items = setting.options().number("items");
    }

    /**
     * Runs it.
     *
     * @param args {@code --callers}, with numbers and commas between them, {@code --pause MS} of the reader when it has read all
     *     buckets once, {@code --think MS} of a caller between two orders, and {@code --url}, {@code --seconds}, {@code
     *     --warm-up}, {@code --connections}, {@code --items}
     * @throws IOException if a server does not run
     */
    public static void main(String[] args) throws IOException {
        try (Setting setting = Setting.of(args, Map.of("callers", "1,16", "pause", "5", "think", "0"));
                Shop shop = setting.shop()) {
            FeedMain feed = new FeedMain(setting, shop);
            feed.run(setting.warmUp(), 16);
            Comparison cells = new Comparison();
            for (int callers : setting.options().numbers("callers")) {
                feed.run(setting.load(), callers).forEach(cells::add);
            }
            cells.printCells();
        }
    }

    private List<Cell> run(Load load, int callers) {
        Duration think = Duration.ofMillis(setting.options().number("think"));
        FeedReader reader = new FeedReader(
                shop.oms().journal(), Duration.ofMillis(setting.options().number("pause")));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Latencies> lags = thread.submit(reader::read);
            Cell placed = load.run("place", callers, caller -> {
                reader.placed(shop.place(Basket.ofThree(caller, items, false)).orderId());
                Pause.of(think);
            });
            reader.finish();
            Latencies seen = lags.get();
            Cell lag = Latencies.cell(
                    "seen by the reader@" + callers,
                    List.of(seen),
                    seen.calls() / placed.rate(),
                    Double.NaN,
                    Double.NaN);
            return List.of(placed, lag);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }
}
