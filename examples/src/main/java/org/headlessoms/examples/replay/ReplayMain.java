package org.headlessoms.examples.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.headlessoms.command.OmsException;

/**
 * The main job: replays a file of real orders through the public API, on any storage. {@code --help} tells the options.
 */
public final class ReplayMain {

    private static final int DONE = 0;
    private static final int BOOKS_DO_NOT_BALANCE = 1;
    private static final int FAILED = 2;

    private ReplayMain() {}

    /**
     * Runs the job. Exits the process, with a status above zero, only if it fails: a build that runs it goes on otherwise.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        int status = run(System.out, System.err, args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (Arguments.askForHelp(args)) {
            out.print(Arguments.USAGE);
            return DONE;
        }
        try {
            return replay(Arguments.parse(args), out);
        } catch (ReplayFailed | OmsException e) {
            err.println("replay: " + e.getMessage());
        } catch (IOException e) {
            err.println("replay: " + e);
        }
        return FAILED;
    }

    private static int replay(Arguments arguments, PrintStream out) throws IOException {
        Optional<ReportFile> file = ReportFile.prepare(arguments.report());
        Progress progress = new Progress(out);
        progress.start(arguments);
        Report report;
        try (InvoiceFile invoices = InvoiceFile.open(arguments.input());
                OpenStorage storage = OpenStorage.of(arguments)) {
            report = new Replay(storage.storage(), progress).run(invoices);
        }
        new Summary(report, out).print();
        if (file.isPresent()) {
            file.get().write(report);
            out.println("\nThe totals are in " + file.get());
        }
        return report.differences().isEmpty() ? DONE : BOOKS_DO_NOT_BALANCE;
    }
}
