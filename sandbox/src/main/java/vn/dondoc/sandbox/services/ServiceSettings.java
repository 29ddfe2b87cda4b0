package vn.dondoc.sandbox.services;

import java.util.Map;

/** Tells each service how to reach its world. */
@FunctionalInterface
public interface ServiceSettings {

    Map<String, String> of(ServiceProcess service);
}
