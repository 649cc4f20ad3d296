/**
 * Was everybody given the same chance? Protected characteristics live here and nowhere else. The module reads the
 * decisions of the others through SQL views and gives back sums; it never changes, ranks or blocks an
 * individual, and nobody knows it: it asks people to look.
 */
package org.touchstone.fairness;
