package org.touchstone.recruitment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.recruitment.JobFilter;
import org.touchstone.recruitment.JobRow;
import org.touchstone.recruitment.Publishing;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;

/**
 * Open jobs for machines: a feed that people follow (Atom), a map of the site and word to robots, who
 * may read what is public and nothing else.
 */
@WebServlet({JobFeed.FEED, JobFeed.MAP, JobFeed.ROBOTS})
public class JobFeed extends HttpServlet {

    static final String FEED = "/careers/feed";
    static final String MAP = "/careers/sitemap.xml";
    static final String ROBOTS = "/robots.txt";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** What is no text in XML, whatever people typed. */
    private static final String NOT_IN_XML = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    @Inject private Publishing publishing;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.address")
    private String address;

    static String link(String address, String reference) {
        return address + "careers/vacancy?ref=" + URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (ROBOTS.equals(request.getServletPath())) {
            response.setContentType("text/plain");
            response.getWriter()
                    .write(
                            "User-agent: *\nAllow: /careers/\nAllow: /jakarta.faces.resource/\nAllow: /favicon.svg\nDisallow: /\n"
                                    + "Sitemap: " + address + MAP.substring(1) + "\n");
            return;
        }
        try {
            if (FEED.equals(request.getServletPath())) {
                response.setContentType("application/atom+xml");
                feed(response);
            } else {
                response.setContentType("application/xml");
                map(response);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void feed(HttpServletResponse response) throws XMLStreamException, IOException {
        var jobs = publishing.jobs(JobFilter.ALL, new Paging(0, Paging.LARGEST_SIZE, "newest", false)).rows();
        var xml = begin(response, "feed", ATOM);
        text(xml, "id", address + FEED.substring(1));
        text(xml, "title", Texts.say("careers.feed.title"));
        text(xml, "updated", latest(jobs).toString());
        link(xml, "self", address + FEED.substring(1));
        link(xml, "alternate", address + "careers/");
        for (var job : jobs) {
            xml.writeStartElement("entry");
            text(xml, "id", link(address, job.reference()));
            text(xml, "title", job.title());
            text(xml, "published", job.openedAt().toString());
            text(xml, "updated", job.changedAt().toString());
            link(xml, "alternate", link(address, job.reference()));
            xml.writeStartElement("author");
            text(xml, "name", job.organisation());
            xml.writeEndElement();
            text(xml, "summary", job.summary());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void map(HttpServletResponse response) throws XMLStreamException, IOException {
        var xml = begin(response, "urlset", SITEMAP);
        place(xml, address + "careers/");
        for (var reference : publishing.references()) {
            place(xml, link(address, reference));
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private Instant latest(List<JobRow> jobs) {
        return jobs.stream().map(JobRow::changedAt).max(Comparator.naturalOrder()).orElseGet(clock::instant);
    }

    private static XMLStreamWriter begin(HttpServletResponse response, String root, String namespace)
            throws XMLStreamException, IOException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        return xml;
    }

    private static void place(XMLStreamWriter xml, String link) throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", link);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", to);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll(NOT_IN_XML, " "));
        xml.writeEndElement();
    }
}
