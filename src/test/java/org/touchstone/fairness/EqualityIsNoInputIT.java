package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;

/** Whatever people say of themselves, every decision, list and score stays as it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EqualityIsNoInputIT {

    private final Fairground fair = new Fairground();

    @Test
    @DisplayName("G-3 permute all equality data: every output of recruitment and people is identical, and only fairness differs")
    void permuted() {
        var vacancy = fair.vacancy();
        for (var i = 0; i < 40; i++) {
            var application = fair.application(vacancy, i % 2 == 0, null);
            Fairground.insert(
                    "insert into monitoring_answer (application_id, objected, changed_at, sex, ethnicity, disability)"
                            + " values (?, false, now(), ?, ?, ?)",
                    application, i % 2 == 0 ? 101 : 102, 201 + i % 16, 301 + i % 2);
        }
        var question = "gate=recruitment.shortlisted&characteristic=sex&exact=true";
        var outputs = outputs(vacancy);
        var checked = fair.check("analyst", question).body();
        assertTrue(outputs.values().stream().anyMatch(o -> o.startsWith("200")), outputs::toString);

        Fairground.insert("update monitoring_answer set sex = 203 - sex where sex in (101, 102)");
        Fairground.insert("update monitoring_answer set ethnicity = 417 - ethnicity where ethnicity between 201 and 216");
        Fairground.insert("update monitoring_answer set disability = 603 - disability where disability in (301, 302)");
        Fairground.insert("update staff_equality set sex = 203 - sex where sex in (101, 102)");

        assertEquals(outputs, outputs(vacancy));
        assertNotEquals(checked, fair.check("analyst", question).body());
    }

    /** What recruitment and people say to everybody who may ask them anything. */
    private Map<String, String> outputs(long vacancy) {
        var outputs = new LinkedHashMap<String, String>();
        for (var who : List.of("hr", "recruiter", "employee")) {
            for (var path : List.of("/api/vacancies", "/api/vacancies/" + vacancy, "/api/vacancies/" + vacancy + "/applications",
                    "/api/vacancies/" + vacancy + "/board", "/api/people", "/api/work-items", "/api/careers/vacancies")) {
                var answer = fair.as(who).get(path);
                outputs.put(who + " " + path, answer.status() + " " + answer.body().replaceAll("\"incident\":\"\\w+\"", ""));
            }
        }
        outputs.put("shortlister", Api.as("panel1").get("/api/shortlisting").body());
        return outputs;
    }
}
