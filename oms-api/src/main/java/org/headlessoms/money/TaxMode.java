package org.headlessoms.money;

/** Whether prices already include the tax. */
public enum TaxMode {
    /** The tax comes on top of the price, as in the United States. */
    EXCLUDED,
    /** The price includes the tax, as for consumers in Europe; the tax is only shown. */
    INCLUDED
}
