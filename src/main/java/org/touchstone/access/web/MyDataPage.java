package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.access.TakingData;
import org.touchstone.shared.web.Download;

/** Behind access/my-data.xhtml: taking away what is held about me. */
@Named
@RequestScoped
public class MyDataPage {

    @Inject private TakingData taking;

    public void take() {
        Download.zip(taking.name(), taking::write);
    }
}
