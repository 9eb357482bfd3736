package vn.sen.command;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sen.text.Problem;

/**
 * The command line. Exit codes: 0 done, 1 the input is at fault (one line on standard error says what and where), 2 wrong
 * usage.
 *
 * <p>A command is a class with a constructor that takes a {@link Terminal}; it implements {@code Callable<Integer>} and
 * throws {@link Problem} for what the user can mend.
 */
@Command(
        name = "sen",
        description = "${bundle:command.sen}",
        mixinStandardHelpOptions = false,
        versionProvider = SenCommand.Version.class,
        subcommands = {
            ReadCommand.class,
            ImportCommand.class,
            PlansCommand.class,
            ListCommand.class,
            WriteCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WhenCommand.class,
            LunarCommand.class,
            ObservancesCommand.class
        })
public final class SenCommand implements Runnable {
    private static final int INPUT_AT_FAULT = 1;
    private static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(SenCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Without a command there is nothing to do here: the window is another door. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    /** Runs a command and tells its exit code. */
    public static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal).execute(bookLast(arguments));
    }

    /** {@code sen --book DIR plans} means the same as {@code sen plans --book DIR}. */
    private static String[] bookLast(String... arguments) {
        int book = arguments.length > 2 && arguments[0].equals("--book")
                ? 2
                : arguments.length > 1 && arguments[0].startsWith("--book=") ? 1 : 0;
        List<String> turned = new ArrayList<>(List.of(arguments));
        Collections.rotate(turned, -book);
        return turned.toArray(String[]::new);
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new SenCommand(), new TerminalFactory(terminal));
        line.setResourceBundle(terminal.messages().bundle());
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((failure, given) -> wrongUsage(terminal, failure));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
        shape(line, terminal);
        return line;
    }

    /** Every command gets its headings, its help option, and help in the language of the terminal. */
    private static void shape(CommandLine line, Terminal terminal) {
        CommandSpec spec = line.getCommandSpec();
        spec.addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(terminal.messages().text("command.help"))
                .build());
        if (spec.parent() == null) {
            spec.addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description(terminal.messages().text("command.version"))
                    .build());
        }
        spec.usageMessage()
                .synopsisHeading(terminal.messages().text("command.heading.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n" + terminal.messages().text("command.heading.options") + "%n")
                .commandListHeading("%n" + terminal.messages().text("command.heading.commands") + "%n");
        line.getSubcommands().values().forEach(below -> shape(below, terminal));
    }

    private static int wrongUsage(Terminal terminal, ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err()
                .println(
                        switch (failure) {
                            case MissingParameterException missing ->
                                terminal.messages().text("command.missing", name, names(missing));
                            case UnmatchedArgumentException unknown ->
                                terminal.messages()
                                        .text("command.unknown", name, String.join(" ", unknown.getUnmatched()));
                            default ->
                                failure.getArgSpec() == null
                                        ? terminal.messages().text("command.none", name)
                                        : terminal.messages()
                                                .text(
                                                        "command.badValue",
                                                        name,
                                                        label(failure),
                                                        String.valueOf(failure.getValue()));
                        });
        return WRONG_USAGE;
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                " ",
                missing.getMissing().stream()
                        .map(argument -> argument.isOption()
                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                : argument.paramLabel())
                        .toList());
    }

    private static String label(ParameterException failure) {
        return failure.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : failure.getArgSpec().paramLabel();
    }

    private static int failed(Terminal terminal, Exception failure) {
        if (failure instanceof Problem problem) {
            terminal.err().println(problem.sentence(terminal.messages()));
        } else {
            LOG.error("a command failed", failure);
            terminal.err().println(terminal.messages().text("problem.unexpected", String.valueOf(failure)));
        }
        return INPUT_AT_FAULT;
    }

    /** Gives each command the terminal. */
    private record TerminalFactory(Terminal terminal) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                    return type.cast(constructor.newInstance(terminal));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The version of the program, as it was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = SenCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Sen " + (version == null ? "0.1.0" : version)};
        }
    }
}
