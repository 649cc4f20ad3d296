package org.touchstone.shared;

import java.util.List;

/**
 * A page of rows out of the database.
 *
 * @param number which page, from 0
 * @param size rows asked for a page
 * @param total rows there are in all
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    /** A page of a list that holds nothing. */
    public static <T> Page<T> none() {
        return new Page<>(List.of(), 0, Paging.USUAL_SIZE, 0);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Pages ask {@code page.isEmpty()}: "empty" alone is a word of their language. */
    public boolean isEmpty() {
        return total == 0;
    }

    public long first() {
        return rows.isEmpty() ? 0 : (long) number * size + 1;
    }

    public long last() {
        return (long) number * size + rows.size();
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }
}
