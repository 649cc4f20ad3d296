package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Collections;
import org.touchstone.fairness.Monitoring;

/** Behind fairness/monitoring.xhtml: the questions after an application was sent. */
@Named
@ViewScoped
public class MonitoringPage extends DeclaringPage {

    private long application;

    @Override
    Monitoring.Form read(Monitoring monitoring) {
        return monitoring.ofApplication(application);
    }

    @Override
    void save(Monitoring monitoring, String characteristic, String code) {
        monitoring.answer(application, Collections.singletonMap(characteristic, code));
    }

    @Override
    void takeBack(Monitoring monitoring) {
        monitoring.withdraw(application);
    }

    @Override
    public String getAddress() {
        return "/fairness/monitoring?application=" + application + "&";
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }
}
