/**
 * What an organisation says it stands for, and what people were seen to do about it.
 *
 * <p>A <em>framework</em> is one version of an organisation's values; a <em>value</em> is stated as
 * <em>behaviours</em> people can see, of two polarities (we will, we will not); an <em>anchor</em> says
 * what a rating from 1 to 5 means. The national framework holds wherever an organisation has none of its
 * own. The <em>ledger</em> is the one place where ratings of values are kept, whichever process made them.
 *
 * <p>A <em>scene</em> shows staff at work; in the <em>self-check</em> somebody who thinks of working here
 * marks what they would do, for their own eyes only. A <em>story</em> is what a value means to somebody who
 * works here, told by them and shown where they agreed to.
 *
 * <p>Knows {@code access} and {@code shared}. Organisations, persons and applications are held by id.
 */
package org.touchstone.values;
