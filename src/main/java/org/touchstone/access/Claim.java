package org.touchstone.access;

import jakarta.enterprise.context.RequestScoped;

/** The key of a request that must not take effect twice (G-12), on its way to the transaction of the deed. */
@RequestScoped
class Claim {

    private String hash;
    private String bodyHash;

    void hold(String requestHash, String sentHash) {
        hash = requestHash;
        bodyHash = sentHash;
    }

    boolean isHeld() {
        return hash != null;
    }

    void letGo() {
        hash = null;
    }

    String hash() {
        return hash;
    }

    String bodyHash() {
        return bodyHash;
    }
}
