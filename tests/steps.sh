# A list of steps, run one after another, with progress and a summary. Sourced by tests/run.
#
# A step is a shell function. It passes with exit status 0; by `skip REASON` it says that it cannot run here; any
# other status is a failure. A step whose prerequisite did not pass is skipped, and the summary says why.

step_ids=() step_titles=() step_needs=()
declare -A step_result step_seconds step_word
log_folder=build/log
readonly skipped_status=77

# plan ID TITLE [NEEDS...]: adds the step that the function step_ID (dashes as underscores) does.
plan() {
  step_ids+=("$1")
  step_titles+=("$2")
  step_needs+=("${*:3}")
}

# skip REASON: ends the step, whose log's last line is the reason.
skip() {
  echo "$*"
  exit $skipped_status
}

# The last line of a log that is not blank, without terminal colours, cut to one line of a terminal.
last_words() {
  sed -e 's/\x1b\[[0-9;]*m//g' -e 's/\r/\n/g' "$1" 2>/dev/null | grep -v '^[[:space:]=]*$' | tail -n 1 | cut -c 1-110
}

# What a failed step is remembered by: Catch2's count, or its first line that speaks of an error, else its last words.
first_trouble() {
  local line
  line=$(grep -m 1 -E '^test cases:' "$1") || line=$(grep -m 1 -E 'error:|undefined reference|ERROR:|Error:|FAILED|Failed' "$1" | cut -c 1-110)
  echo "${line:-$(last_words "$1")}"
}

# Waits for a step and shows that it lives: on a terminal each second in place, elsewhere a line each half minute.
watch_step() {
  local process=$1 log=$2 started=$SECONDS shown=$SECONDS
  while kill -0 "$process" 2>/dev/null; do
    sleep 0.2
    if [ -t 1 ]; then
      [ $((SECONDS - shown)) -ge 1 ] && printf '\r\033[K        %4d s  %s' $((SECONDS - started)) "$(last_words "$log")" && shown=$SECONDS
    elif [ $((SECONDS - shown)) -ge 30 ]; then
      printf '        %4d s  %s\n' $((SECONDS - started)) "$(last_words "$log")"
      shown=$SECONDS
    fi
  done
  [ -t 1 ] && printf '\r\033[K'
  wait "$process"
}

run_step() {
  local index=$1 id=${step_ids[$1]} title=${step_titles[$1]} need status started=$SECONDS
  local log="$log_folder/$id.log"
  printf '[%2d/%d] %s\n' $((index + 1)) ${#step_ids[@]} "$title"
  for need in ${step_needs[$index]}; do
    if [ "${step_result[$need]:-passed}" != passed ]; then
      echo "needs the step '$need', which ${step_result[$need]/skipped/was skipped}" >"$log"
      finish_step "$id" "$log" $skipped_status 0
      return
    fi
  done
  (
    set -euo pipefail
    "step_${id//-/_}"
  ) >"$log" 2>&1 </dev/null &
  watch_step $! "$log"
  status=$?
  finish_step "$id" "$log" $status $((SECONDS - started))
}

finish_step() {
  local id=$1 log=$2 status=$3
  step_seconds[$id]=$4
  step_word[$id]=$(last_words "$log")
  case $status in
    0) step_result[$id]=passed ;;
    "$skipped_status") step_result[$id]=skipped ;;
    *)
      step_result[$id]=failed
      step_word[$id]=$(first_trouble "$log")
      ;;
  esac
  printf '        %s in %d s: %s\n' "${step_result[$id]}" "$4" "${step_word[$id]}"
  [ "${step_result[$id]}" = failed ] && tail -n 60 "$log" | sed 's/^/        | /'
  return 0
}

# Runs the plan and prints the summary. The status is that of the whole: 0 where nothing failed.
run_plan() {
  local index id passed=0 failed=0 skipped=0
  mkdir -p "$log_folder"
  for index in "${!step_ids[@]}"; do
    run_step "$index"
  done
  printf '\nSummary (%d s; the logs lie in %s/)\n' "$SECONDS" "$log_folder"
  for id in "${step_ids[@]}"; do
    printf '  %-8s %5d s  %-20s %s\n' "${step_result[$id]}" "${step_seconds[$id]}" "$id" "${step_word[$id]}"
    case ${step_result[$id]} in
      passed) passed=$((passed + 1)) ;;
      failed) failed=$((failed + 1)) ;;
      *) skipped=$((skipped + 1)) ;;
    esac
  done
  printf '%d passed, %d failed, %d skipped\n' $passed $failed $skipped
  [ $failed -eq 0 ]
}

# keep_only ID...: takes every step out of the plan but these and, through their needs, what they stand on.
keep_only() {
  local wanted=" $* " index id need ids=() titles=() needs=()
  for id in "$@"; do
    [[ " ${step_ids[*]} " == *" $id "* ]] || { echo "There is no step '$id'; see --list" >&2; exit 2; }
  done
  for ((index = ${#step_ids[@]} - 1; index >= 0; index--)); do
    [[ $wanted == *" ${step_ids[$index]} "* ]] || continue
    ids=("${step_ids[$index]}" "${ids[@]}")
    titles=("${step_titles[$index]}" "${titles[@]}")
    needs=("${step_needs[$index]}" "${needs[@]}")
    for need in ${step_needs[$index]}; do wanted+="$need "; done
  done
  step_ids=("${ids[@]}") step_titles=("${titles[@]}") step_needs=("${needs[@]}")
}
