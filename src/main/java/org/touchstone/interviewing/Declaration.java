package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a member of a panel says about one candidate: nothing stands in the way of judging fairly, or what does. */
@Entity
@Table(name = "panel_declaration")
public class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", updatable = false)
    private PanelMember panelMember;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    private String conflict;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected Declaration() {} // for JPA

    Declaration(PanelMember member, long applicationId) {
        this.panelMember = member;
        this.applicationId = applicationId;
    }

    void say(String words, Instant now) {
        conflict = words;
        declaredAt = now;
    }

    String conflict() {
        return conflict;
    }
}
