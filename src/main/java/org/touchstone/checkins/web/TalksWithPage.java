package org.touchstone.checkins.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.checkins.TalkRow;
import org.touchstone.checkins.Talking;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind checkins/with.xhtml: a manager's talks with one of their team. */
@Named
@RequestScoped
public class TalksWithPage {

    @Inject private Talking talking;
    @Inject private ListPage list;
    private long person;
    private PersonRow who;
    private Page<TalkRow> talks;

    public void load() {
        who = talking.managed(person);
        try {
            talks = talking.with(person, list.paging());
        } catch (BadInput nonsense) {
            talks = talking.with(person, Paging.first());
        }
    }

    public PersonRow getWho() {
        return who;
    }

    public Page<TalkRow> getTalks() {
        return talks;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
