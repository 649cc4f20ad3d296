package org.touchstone.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which scenes a self-check goes through, and under which value of the organisation each of them is told
 * of afterwards.
 *
 * @param framework what the organisation works by
 * @param scenes in the order in which they are shown
 * @param underValue scene to the code of the organisation's value
 */
record SelfCheckPlan(StatedFramework framework, List<StatedScene> scenes, Map<Long, String> underValue) {

    /** With scenes that were written for the framework itself. */
    static SelfCheckPlan own(StatedFramework framework, List<StatedScene> scenes) {
        var under = new LinkedHashMap<Long, String>();
        scenes.forEach(s -> under.put(s.id(), s.valueCode()));
        return new SelfCheckPlan(framework, scenes, under);
    }

    /**
     * With the national scenes for a framework that has none of its own. A scene whose national value is
     * carried out by several of the organisation's values is told of once, where there are fewest so far.
     */
    static SelfCheckPlan mapped(StatedFramework framework, List<StatedScene> nationals) {
        var under = new LinkedHashMap<Long, String>();
        var so = new LinkedHashMap<String, Integer>();
        var used = new ArrayList<StatedScene>();
        for (var scene : nationals) {
            framework.values().stream()
                    .filter(v -> v.mapsTo().contains(scene.valueCode()))
                    .map(StatedValue::code)
                    .min(Comparator.comparingInt(code -> so.getOrDefault(code, 0)))
                    .ifPresent(
                            code -> {
                                so.merge(code, 1, Integer::sum);
                                under.put(scene.id(), code);
                                used.add(scene);
                            });
        }
        return new SelfCheckPlan(framework, used, under);
    }

    List<StatedScene> of(StatedValue value) {
        return scenes.stream().filter(s -> value.code().equals(underValue.get(s.id()))).toList();
    }

    List<Long> sceneIds() {
        return scenes.stream().map(StatedScene::id).toList();
    }
}
