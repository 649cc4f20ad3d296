package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.touchstone.values.ForgettingSelfChecks;

/** Inside the container, on the WAR that ships: what no request from outside can show. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContainerIT {

    @Deployment
    static WebArchive touchstone() {
        // The WAR denies every path by default, that of the test runner too: a library beside it opens that one door.
        var door =
                """
                <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>tests</web-resource-name>
                      <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                    </web-resource-collection>
                  </security-constraint>
                </web-fragment>
                """;
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/touchstone.war"))
                .addClass(ContainerIT.class)
                .addAsLibrary(
                        ShrinkWrap.create(JavaArchive.class, "door.jar")
                                .addAsManifestResource(new StringAsset(door), "web-fragment.xml"));
    }

    @Inject private BeanManager beans;
    @PersistenceContext private EntityManager em;
    @Inject private UserTransaction transaction;
    @Inject private ForgettingSelfChecks forgetting;

    @Test
    void every_method_of_every_service_refuses_a_stranger() throws IllegalAccessException {
        var open = new ArrayList<String>();
        var refused = 0;
        for (var service : services()) {
            for (var method : deeds(service)) {
                if (isRefused(reference(service), method)) {
                    refused++;
                } else {
                    open.add(method.toString());
                }
            }
        }

        assertEquals(List.of(), open);
        assertTrue(refused > 10, "only " + refused + " methods were tried");
    }

    @Test
    void every_entity_matches_its_table() {
        var entities = em.getMetamodel().getEntities();

        assertFalse(entities.isEmpty());
        for (var entity : entities) {
            em.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList();
        }
    }

    @Test
    void VR_9_the_timer_deletes_self_checks_that_are_over_and_no_others() throws Exception {
        var tokens = List.of("over".repeat(16), "open".repeat(16));
        transaction.begin();
        for (var token : tokens) {
            em.createNativeQuery(
                            """
                            insert into self_check_session (token_hash, version, organisation_id, framework_id, expires_at, counted)
                            select ?1, 0, min(id), 1, utc_timestamp(6) + interval ?2 hour, false from organisation""")
                    .setParameter(1, token)
                    .setParameter(2, token.startsWith("over") ? -1 : 1)
                    .executeUpdate();
        }
        transaction.commit();

        forgetting.forgetWhatIsOver();

        assertEquals(
                List.of(tokens.get(1)),
                em.createNativeQuery("select token_hash from self_check_session where token_hash in (?1, ?2)")
                        .setParameter(1, tokens.get(0))
                        .setParameter(2, tokens.get(1))
                        .getResultList());
    }

    private List<Class<?>> services() {
        var services = new ArrayList<Class<?>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(RolesAllowed.class)) {
                services.add(bean.getBeanClass());
            }
        }
        return services;
    }

    private static List<Method> deeds(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !m.isSynthetic() && !m.isAnnotationPresent(PermitAll.class))
                .toList();
    }

    private Object reference(Class<?> service) {
        var bean = beans.resolve(beans.getBeans(service));
        return beans.getReference(bean, service, beans.createCreationalContext(bean));
    }

    private static boolean isRefused(Object service, Method method) throws IllegalAccessException {
        var nothing = Arrays.stream(method.getParameterTypes()).map(ContainerIT::nothing).toArray();
        try {
            method.invoke(service, nothing);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBAccessException;
        }
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
