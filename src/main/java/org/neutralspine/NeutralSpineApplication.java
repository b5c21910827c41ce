package org.neutralspine;

import org.neutralspine.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class NeutralSpineApplication {

	public static void main(String[] args) {
		if (BackupCommand.isGiven(args)) {
			BackupCommand.run(args);
		}
		else {
			SpringApplication.run(NeutralSpineApplication.class, args);
		}
	}

}
