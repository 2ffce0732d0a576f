package org.headlessoms.core.feed;

import java.util.stream.Stream;

/** What went wrong in a handler, without its message: that may hold personal data. */
final class FailureReason {

    private static final int MOST_CHARACTERS = 255;
    private static final int MOST_CAUSES = 20;

    private FailureReason() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        for (int i = 0; i < MOST_CAUSES && root.getCause() != null; i++) {
            root = root.getCause();
        }
        String cause = root == failure ? "" : " by " + root.getClass().getName();
        String text = failure.getClass().getName() + cause + place(root);
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
