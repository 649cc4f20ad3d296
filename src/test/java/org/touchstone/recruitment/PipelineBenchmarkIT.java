package org.touchstone.recruitment;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/**
 * What the board of a vacancy with 2,000 applications costs beside one with 50. Prints figures and asserts
 * no time: {@code mvn -Pbenchmark verify}.
 */
@Tag("benchmark")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PipelineBenchmarkIT {

    private static final PrintStream OUT = System.out;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 60;

    @Test
    void a_board_of_two_thousand_beside_a_board_of_fifty() {
        var boards = new TreeMap<>(Map.of(50, board(50), 2000, board(2000)));
        try (var visitor = Visitor.as("recruiter")) {
            var api = Api.as("recruiter");
            measured("page", boards, id -> visitor.page.request().get(Touchstone.address() + "/recruitment/pipeline?vacancy=" + id).text());
            measured("resource", boards, id -> api.get("/api/vacancies/" + id + "/pipeline"));
            measured("pulse", boards, id -> visitor.page.request().get(Touchstone.address() + "/background/pipeline?vacancy=" + id).text());
        }
    }

    /** Spread so that both boards show two full columns: what is compared is what lies behind them. */
    private static long board(int size) {
        var job = Selection.open().closed();
        job.filled(size / 2, 0);
        job.filled(size - size / 2, 1);
        Selection.sql("update vacancy set state = 'SELECTING' where id = ?", job.id);
        return job.id;
    }

    /** Something asked of the board of a vacancy. */
    @FunctionalInterface
    private interface Asking {
        Object of(long vacancy);
    }

    private static void measured(String what, Map<Integer, Long> boards, Asking asking) {
        for (var i = 0; i < WARM_UP; i++) {
            boards.values().forEach(asking::of);
        }
        var times = new TreeMap<Integer, long[]>();
        boards.keySet().forEach(size -> times.put(size, new long[ROUNDS]));
        for (var round = 0; round < ROUNDS; round++) {
            for (var board : boards.entrySet()) {
                var start = System.nanoTime();
                asking.of(board.getValue());
                times.get(board.getKey())[round] = System.nanoTime() - start;
            }
        }
        var few = median(times.get(50));
        var many = median(times.get(2000));
        OUT.printf("pipeline %s: 50 applications %.1f ms, 2,000 applications %.1f ms, ratio %.2f%n", what, few / 1e6, many / 1e6, (double) many / few);
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
