/** Every setting the services read, as their code has it. */
@NullMarked
package vn.dondoc.deploy.settings;

import org.jspecify.annotations.NullMarked;
