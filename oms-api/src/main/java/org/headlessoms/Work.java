package org.headlessoms;

/**
 * Due work: holds to expire, payment and label operations to find out about, queues to serve. The host calls it from its own
 * scheduler; any number of threads and processes may do so at once.
 */
public interface Work {

    /**
     * Does what is due now and returns when nothing more is, or the configured batch is done.
     *
     * @return how many pieces of work were done
     */
    int runDue();
}
