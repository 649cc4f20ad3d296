package org.touchstone.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Sends the nonce of the page's content security policy back with every form. PrimeFaces asks for it
 * when a page comes again, but its script that adds it is only on pages with parts of PrimeFaces.
 */
public class FormsFactory extends RenderKitFactory {

    private static final String FORM = "jakarta.faces.Form";

    public FormsFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        var kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        private Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public Renderer getRenderer(String family, String type) {
            var renderer = getWrapped().getRenderer(family, type);
            return UIForm.COMPONENT_FAMILY.equals(family) && FORM.equals(type) ? new Form(renderer) : renderer;
        }
    }

    private static final class Form extends RendererWrapper {

        private Form(Renderer<UIComponent> wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeBegin(FacesContext faces, UIComponent form) throws IOException {
            getWrapped().encodeBegin(faces, form);
            if (form.isRendered()) {
                var writer = faces.getResponseWriter();
                writer.startElement("input", form);
                writer.writeAttribute("type", "hidden", null);
                writer.writeAttribute("name", "primefaces.nonce", null);
                writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
                writer.endElement("input");
            }
        }
    }
}
