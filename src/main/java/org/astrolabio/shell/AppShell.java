package org.astrolabio.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every view is shown in. */
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {}
