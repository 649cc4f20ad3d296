package org.touchstone.interviewing;

import java.util.List;

/** Who watches whom at an assessment centre. The module above that makes its timetable says so. */
public interface Watching {

    /** Somebody of the panel watches a candidate at an exercise. */
    record Watch(long applicationId, long personId, long exerciseId) {}

    /** Everything that is watched at a stage; nothing before its timetable is published. One statement. */
    List<Watch> at(long stageId);
}
