/**
 * The rules of the architecture as tests: what may depend on what, what a public signature may show, how long a file and
 * a method may be, and that every exported element is documented. Each rule first proves that it has something to look
 * at, because a rule over nothing always passes.
 */
package org.headlessoms.architecture;
