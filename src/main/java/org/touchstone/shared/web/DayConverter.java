package org.touchstone.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Objects;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.TypedDay;

/** A day in a field of a page, as everywhere else a day is typed. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        try {
            return TypedDay.of(field.getId(), typed);
        } catch (BadInput notADay) {
            var problem = notADay.fields().get(0).problem();
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, problem), notADay);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return Objects.toString(day, "");
    }
}
