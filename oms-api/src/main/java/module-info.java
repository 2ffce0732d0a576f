import org.jspecify.annotations.NullMarked;

/**
 * What users of Headless OMS see: values, commands, events, refusals, the facades under {@link
 * org.headlessoms.Oms}, and the ports ({@code org.headlessoms.spi}) an adapter implements.
 */
@NullMarked
module org.headlessoms.api {
    requires static transitive org.jspecify;

    exports org.headlessoms;
    exports org.headlessoms.availability;
    exports org.headlessoms.backorder;
    exports org.headlessoms.channel;
    exports org.headlessoms.command;
    exports org.headlessoms.event;
    exports org.headlessoms.exclusion;
    exports org.headlessoms.feed;
    exports org.headlessoms.fulfilment;
    exports org.headlessoms.hold;
    exports org.headlessoms.money;
    exports org.headlessoms.order;
    exports org.headlessoms.payment;
    exports org.headlessoms.preorder;
    exports org.headlessoms.reference;
    exports org.headlessoms.returns;
    exports org.headlessoms.sourcing;
    exports org.headlessoms.shortage;
    exports org.headlessoms.serial;
    exports org.headlessoms.spi;
    exports org.headlessoms.stock;
    exports org.headlessoms.supply;
    exports org.headlessoms.transfer;
    exports org.headlessoms.sync;
    exports org.headlessoms.value;
    exports org.headlessoms.verify;
    exports org.headlessoms.watch;
}
