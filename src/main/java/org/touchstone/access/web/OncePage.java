package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A new key for each form that is shown, behind {@code <ts:once/>}. */
@Named("once")
@RequestScoped
public class OncePage implements Serializable {

    public String getKey() {
        return UUID.randomUUID().toString();
    }
}
