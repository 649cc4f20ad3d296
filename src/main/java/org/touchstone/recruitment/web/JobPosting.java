package org.touchstone.recruitment.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.recruitment.Job;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.Clocks;

/** A job as search engines read it (schema.org JobPosting), to stand in a page's script of data. */
final class JobPosting {

    private JobPosting() {}

    static String of(Job job, String address) {
        var posting =
                Json.createObjectBuilder()
                        .add("@context", "https://schema.org/")
                        .add("@type", "JobPosting")
                        .add("title", job.title())
                        .add("description", description(job))
                        .add("identifier", typed("PropertyValue").add("name", job.organisation()).add("value", job.reference()))
                        .add("datePosted", job.opensOn().toString())
                        .add("validThrough", job.closesOn().plusDays(1).atStartOfDay(Clocks.ZONE).minusSeconds(1).toOffsetDateTime().toString())
                        .add("employmentType", employment(job))
                        .add("hiringOrganization", typed("Organization").add("name", job.organisation()))
                        .add(
                                "jobLocation",
                                typed("Place")
                                        .add(
                                                "address",
                                                typed("PostalAddress")
                                                        .add("addressLocality", job.location())
                                                        .add("addressCountry", "GB")))
                        .add("totalJobOpenings", job.posts())
                        .add("directApply", true)
                        .add("url", address);
        return harmless(posting.build().toString());
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }

    private static JsonArrayBuilder employment(Job job) {
        var types = Json.createArrayBuilder();
        if (job.hours() != Vacancy.Hours.PART_TIME) {
            types.add("FULL_TIME");
        }
        if (job.hours() != Vacancy.Hours.FULL_TIME) {
            types.add("PART_TIME");
        }
        if (job.contract() == Vacancy.Contract.FIXED_TERM) {
            types.add("TEMPORARY");
        }
        if (job.contract() == Vacancy.Contract.BANK) {
            types.add("PER_DIEM");
        }
        return types;
    }

    /** Search engines read HTML here; what people typed is text in it. */
    private static String description(Job job) {
        var asked =
                job.essential().stream().map(a -> "<li>" + html(a.text()) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
        return Stream.of(job.causeStatement(), job.summary(), job.duties(), job.flexibleStatement())
                        .filter(text -> text != null)
                        .map(text -> "<p>" + html(text) + "</p>")
                        .collect(Collectors.joining())
                + asked;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    /** Inside a script element nothing may look like its end, or like a line end to old readers of scripts. */
    static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
