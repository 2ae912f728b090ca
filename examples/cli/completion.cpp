#include "commands.hpp"

namespace cli {

namespace {

constexpr const char* bash = R"shell(_mukana() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  case $before in
    --role) COMPREPLY=($(compgen -W "client peer coach group_leader coordinator reporter privacy_officer system_administrator" -- "$word")); return ;;
    --purpose) COMPREPLY=($(compgen -W "guidance coaching lending assessment evaluation administration oversight own_data" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "html md csv json text" -- "$word")); return ;;
    --language) COMPREPLY=($(compgen -W "fi sv en" -- "$word")); return ;;
    --audience) COMPREPLY=($(compgen -W "internal published" -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "create call import report operations verify completion" -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "--as --role --purpose --controller --help --mapping --dry-run --json --pilot --format --language --audience --output --zone --name --head" -- "$word"))
  elif { [ "$command" = call ] && [ "$COMP_CWORD" -eq 3 ]; } || { [ "$command" = operations ] && [ "$COMP_CWORD" -eq 2 ]; }; then
    COMPREPLY=($(compgen -W "$(mukana operations --names 2>/dev/null)" -- "$word"))
  elif [ "$command" = completion ]; then
    COMPREPLY=($(compgen -W "bash zsh fish" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _mukana mukana
)shell";

constexpr const char* zsh = R"shell(#compdef mukana
_mukana() {
  local -a commands names
  commands=(create call import report operations verify completion)
  if (( CURRENT == 2 )); then
    compadd -a commands
  elif [[ ($words[2] == call && CURRENT -eq 4) || ($words[2] == operations && CURRENT -eq 3) ]]; then
    names=(${(f)"$(mukana operations --names 2>/dev/null)"})
    compadd -a names
  elif [[ $words[2] == completion ]]; then
    compadd bash zsh fish
  else
    _arguments '--as[person]:person:' \
      '--role[role]:role:(client peer coach group_leader coordinator reporter privacy_officer system_administrator)' \
      '--purpose[purpose of use]:purpose:(guidance coaching lending assessment evaluation administration oversight own_data)' \
      '--controller[controller]:controller:' '--mapping[mapping]:mapping:_files' '--pilot[pilot]:pilot:' \
      '--format[format]:format:(html md csv json text)' '--language[language]:language:(fi sv en)' \
      '--audience[audience]:audience:(internal published)' '--output[new file]:file:_files' '*:file:_files'
  fi
}
compdef _mukana mukana
)shell";

constexpr const char* fish = R"shell(function __mukana_is
  set -l words (commandline -opc)
  test (count $words) -ge 2; and test $words[2] = $argv[1]; and test (count $words) -eq $argv[2]
end
complete -c mukana -n __fish_use_subcommand -f -a "create call import report operations verify completion"
complete -c mukana -n "__mukana_is call 3" -f -a "(mukana operations --names)"
complete -c mukana -n "__mukana_is operations 2" -f -a "(mukana operations --names)"
complete -c mukana -n "__mukana_is completion 2" -f -a "bash zsh fish"
complete -c mukana -l as -x -d "The acting person"
complete -c mukana -l role -x -a "client peer coach group_leader coordinator reporter privacy_officer system_administrator"
complete -c mukana -l purpose -x -a "guidance coaching lending assessment evaluation administration oversight own_data"
complete -c mukana -l controller -x
complete -c mukana -l mapping -r
complete -c mukana -l pilot -x
complete -c mukana -l format -x -a "html md csv json text"
complete -c mukana -l language -x -a "fi sv en"
complete -c mukana -l audience -x -a "internal published"
complete -c mukana -l output -r
)shell";

}  // namespace

void add_completion(CLI::App& app, int& status) {
  auto shell = std::make_shared<std::string>();
  CLI::App* sub = app.add_subcommand("completion", "Prints what makes a shell complete this command");
  sub->add_option("SHELL", *shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
  sub->footer("In bash: source <(mukana completion bash)");
  sub->callback([shell, &status] {
    print(*shell == "bash" ? bash : *shell == "zsh" ? zsh : fish);
    status = done;
  });
}

}  // namespace cli
