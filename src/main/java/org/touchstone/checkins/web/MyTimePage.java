package org.touchstone.checkins.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.checkins.CardRow;
import org.touchstone.checkins.CareerRow;
import org.touchstone.checkins.Conversing;
import org.touchstone.checkins.Crafting;
import org.touchstone.checkins.TalkRow;
import org.touchstone.checkins.TalkTopic;
import org.touchstone.checkins.Talking;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind checkins/my-time.xhtml: my talks, the changes that I try, and where I want to go. */
@Named
@ViewScoped
public class MyTimePage implements Serializable {

    private static final int FEW = 10;

    @Inject private Talking talking;
    @Inject private Crafting crafting;
    @Inject private Conversing conversing;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private PersonRow manager;
    private Page<TalkRow> talks;
    private Page<CardRow> cards;
    private Page<CareerRow> careers;
    private String topic;
    private String words;

    public void load() {
        manager = talking.manager().orElse(null);
        try {
            talks = talking.mine(list.paging());
        } catch (BadInput nonsense) {
            talks = talking.mine(Paging.first());
        }
        var few = new Paging(0, FEW, null, true);
        cards = crafting.mine(few);
        careers = conversing.mine(few);
    }

    public String ask() {
        return messages.attempt(
                        "my-time.asked",
                        () -> talking.ask(topic == null || topic.isBlank() ? null : TalkTopic.Kind.valueOf(topic), words))
                ? "/checkins/my-time.xhtml?faces-redirect=true"
                : null;
    }

    public List<TalkTopic.Kind> getTopics() {
        return List.of(TalkTopic.Kind.values());
    }

    public PersonRow getManager() {
        return manager;
    }

    public Page<TalkRow> getTalks() {
        return talks;
    }

    public Page<CardRow> getCards() {
        return cards;
    }

    public Page<CareerRow> getCareers() {
        return careers;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
