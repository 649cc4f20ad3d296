package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Collections;
import org.touchstone.fairness.Monitoring;

/** Behind fairness/my-declaration.xhtml: the same questions to a member of staff. */
@Named
@ViewScoped
public class MyDeclarationPage extends DeclaringPage {

    @Override
    Monitoring.Form read(Monitoring monitoring) {
        return monitoring.mine();
    }

    @Override
    void save(Monitoring monitoring, String characteristic, String code) {
        monitoring.declare(Collections.singletonMap(characteristic, code));
    }

    @Override
    void takeBack(Monitoring monitoring) {
        monitoring.withdrawMine();
    }

    @Override
    public String getAddress() {
        return "/fairness/my-declaration?";
    }
}
