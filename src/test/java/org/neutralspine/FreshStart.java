package org.neutralspine;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.guidance.RefreshProtocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.signoff.Reread;
import org.neutralspine.signoff.SignOffs;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
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
		Refresh.of(beans.getBean(Catalogue.class));
		RefreshProtocol.of(beans.getBean(ProtocolInForce.class));
		Reread.of(beans.getBean(SignOffs.class));
	}

}
