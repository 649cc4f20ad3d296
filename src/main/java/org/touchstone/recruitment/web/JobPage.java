package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.recruitment.Job;
import org.touchstone.recruitment.Publishing;

/** Behind careers/vacancy.xhtml: one job, for everybody. */
@Named
@RequestScoped
public class JobPage {

    @Inject private Publishing publishing;

    @Inject
    @ConfigProperty(name = "touchstone.address")
    private String address;

    private String ref;
    private Job job;

    /** A job that is over is still told of to those who come, and said to be gone to machines that ask. */
    public void load() {
        job = publishing.job(ref);
        if (job.standing() != Job.Standing.OPEN) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    public boolean isOpen() {
        return job.standing() == Job.Standing.OPEN;
    }

    /** The one address of this job. */
    public String getCanonical() {
        return JobFeed.link(address, job.reference());
    }

    public String getFeed() {
        return address + "careers/feed";
    }

    public String getStructuredData() {
        return JobPosting.of(job, getCanonical());
    }

    public Job getJob() {
        return job;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
