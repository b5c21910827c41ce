package org.neutralspine;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.guidance.RefreshProtocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.signoff.Reread;
import org.neutralspine.signoff.SignOffs;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each class of tests the database as it was when the application had started, and
 * the time of day.
 */
class FreshStart implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		ApplicationContext beans = test.getApplicationContext();
		beans.getBean(TestDatabase.ReplaceablePool.class).replace();
		beans.getBean(SettableClock.class).followTheSystem();
		if (hasFewExercises(test.getTestClass())) {
			beans.getBean(TestCatalogue.class).leaveFew();
		}
		Refresh.of(beans.getBean(Catalogue.class));
		RefreshProtocol.of(beans.getBean(ProtocolInForce.class));
		Reread.of(beans.getBean(SignOffs.class));
	}

	private static boolean hasFewExercises(Class<?> test) {
		return TestContextAnnotationUtils.hasAnnotation(test, FewExercises.class);
	}

}
