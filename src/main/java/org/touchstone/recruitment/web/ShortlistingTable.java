package org.touchstone.recruitment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.touchstone.recruitment.Deciding;
import org.touchstone.shared.CsvWriting;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** The scores of a vacancy as a file: an application a line, and like the board without names. */
final class ShortlistingTable {

    private ShortlistingTable() {}

    /** @param rows one page of the applications, in the order asked for */
    static void write(Deciding.Board board, Paging order, Function<Paging, Page<Deciding.BoardRow>> rows, CsvWriting csv) {
        var heads = new ArrayList<Object>(List.of("reference", "state", "stage", "pile", "scores", "meets_essentials", "third_score_needed"));
        board.asked().forEach(a -> heads.add(a.number() + ". " + a.text()));
        csv.line(heads.toArray()).all(order, rows, row -> line(board, row));
    }

    private static Object[] line(Deciding.Board board, Deciding.BoardRow row) {
        var stage = board.stages().stream().filter(s -> Long.valueOf(s.id()).equals(row.stageId())).map(Deciding.StageRow::name).findFirst();
        var line = new ArrayList<Object>();
        line.addAll(Arrays.asList(row.ref(), row.state(), stage.orElse(null), row.pile(), row.sheets(), row.meetsEssentials(), row.openSpread()));
        board.asked()
                .forEach(
                        a ->
                                line.add(
                                        row.marks().stream()
                                                .filter(m -> m.criterionId() == a.id())
                                                .findFirst()
                                                .map(ShortlistingTable::given)
                                                .orElse(null)));
        return line.toArray();
    }

    /** What stands; else each score; nothing while nobody has scored. */
    private static Object given(Deciding.Mark mark) {
        return mark.stands() != null ? mark.stands() : mark.points().isEmpty() ? null : mark.points();
    }
}
