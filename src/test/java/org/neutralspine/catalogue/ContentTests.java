package org.neutralspine.catalogue;

import java.net.URL;
import java.net.URLClassLoader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTests {

	@ParameterizedTest
	@ValueSource(classes = { Content.class, Profile.class, Instructions.class, Requirements.class, Links.class })
	void whatIsEmptyHasAllItsPartsWhicheverClassIsUsedFirst(Class<?> first) throws Exception {
		try (URLClassLoader unused = unused()) {
			Class.forName(first.getName(), true, unused);
			Object empty = unused.loadClass(Content.class.getName()).getField("EMPTY").get(null);
			assertThat(empty).hasNoNullFieldsOrPropertiesExcept("origin", "picture");
		}
	}

	/** Loads the classes of the catalogue anew, so that none is initialised yet. */
	private static URLClassLoader unused() {
		URL classes = Content.class.getProtectionDomain().getCodeSource().getLocation();
		return new URLClassLoader(new URL[] { classes }, Content.class.getClassLoader()) {

			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				if (!name.startsWith(Content.class.getPackageName() + ".")) {
					return super.loadClass(name, resolve);
				}
				Class<?> loaded = findLoadedClass(name);
				return (loaded != null) ? loaded : findClass(name);
			}

		};
	}

}
