package org.touchstone.recruitment.web;

import java.util.function.Function;
import org.touchstone.recruitment.Pipelining;
import org.touchstone.shared.CsvWriting;

/** The board of a vacancy as a file: a card a line, and like the board without names. */
final class PipelineTable {

    private PipelineTable() {}

    static void write(Pipelining.Pipeline pipeline, Function<Pipelining.Heading, String> name, CsvWriting csv) {
        csv.line(
                "reference", "column", "state", "stage", "days", "planned_days", "late", "told", "ready", "third_score_needed",
                "scores", "meets_essentials");
        for (var column : pipeline.columns()) {
            var heading = name.apply(column.heading());
            column.cards()
                    .forEach(
                            c ->
                                    csv.line(
                                            c.ref(), heading, c.state(), c.stage(), c.days(), c.target(), c.late(), !c.untold(), c.ready(),
                                            c.thirdScore(), c.sheets(), c.meetsEssentials()));
        }
    }
}
