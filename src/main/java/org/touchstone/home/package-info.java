/** What waits for me: reads the work items of all modules. Knows all, and nobody knows it. */
package org.touchstone.home;
