/** Checks of docker-compose.yml and of what lies beside it, without an engine. */
@NullMarked
package vn.dondoc.deploy.compose;

import org.jspecify.annotations.NullMarked;
